# One rule of the directory: `want` says which. `watch` records who signs in the old way, and since when.
param($Mode, $P, $Was, $Place)
$ErrorActionPreference = 'Stop'
$ntds = 'HKLM:\SYSTEM\CurrentControlSet\Services\NTDS'
$ours = 'HKLM:\SOFTWARE\OsirisCare'
$places = @{
    watch = @("$ntds\Diagnostics", '16 LDAP Interface Events', 2)
    require_signing = @("$ntds\Parameters", 'LDAPServerIntegrity', 2)
    bind_channels = @("$ntds\Parameters", 'LdapEnforceChannelBinding', 1)
}
$key, $name, $value = $places[[string]$P.want]

function Get-Kept {
    param($Key, $Name)
    if (-not (Test-Path -Path $Key)) { return $null }
    return (Get-ItemProperty -Path $Key).$Name
}

function Set-Kept {
    param($Key, $Name, $Value, $Kind)
    if ($null -eq $Value) {
        if ($null -ne (Get-Kept -Key $Key -Name $Name)) { Remove-ItemProperty -Path $Key -Name $Name }
    }
    else { Set-ItemProperty -Path $Key -Name $Name -Value $Value -Type $Kind }
}

# A key that we made goes, unless something else of ours stands in it by now.
function Remove-Empty {
    param($Path)
    if (-not (Test-Path -LiteralPath $Path)) { return }
    $key = Get-Item -LiteralPath $Path
    if ($key.SubKeyCount -eq 0 -and $key.ValueCount -eq 0) { Remove-Item -LiteralPath $Path }
}

if ($Mode -eq 'state') {
    $state = [ordered]@{ value = Get-Kept -Key $key -Name $name }
    if ($P.want -eq 'watch') {
        $state.ours = [bool](Test-Path -Path $ours)
        $state.since = Get-Kept -Key $ours -Name 'LdapWatchedSince'
    }
    $state
}
if ($Mode -eq 'apply') {
    $now = Get-Kept -Key $key -Name $name
    if ($null -eq $now -or [int]$now -lt $value) { Set-Kept -Key $key -Name $name -Value $value -Kind DWord }
    if ($P.want -eq 'watch') {
        if (-not (Test-Path -Path $ours)) { $null = New-Item -Path $ours }
        $since = (Get-Date).ToUniversalTime().ToString('o')
        if ($null -eq (Get-Kept -Key $ours -Name 'LdapWatchedSince') -or $null -eq $now -or [int]$now -lt $value) {
            Set-Kept -Key $ours -Name 'LdapWatchedSince' -Value $since -Kind String
        }
    }
}
if ($Mode -eq 'undo') {
    Set-Kept -Key $key -Name $name -Value $Was.value -Kind DWord
    if ($P.want -eq 'watch') {
        Set-Kept -Key $ours -Name 'LdapWatchedSince' -Value $Was.since -Kind String
        if (-not $Was.ours) { Remove-Empty -Path $ours }
    }
}
