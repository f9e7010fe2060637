# One setting of file sharing: `want` says which. Where the registry held no value, the undo removes
# the one that Set-Smb... wrote.
param($Mode, $P, $Was, $Place)
$ErrorActionPreference = 'Stop'
$server = 'HKLM:\SYSTEM\CurrentControlSet\Services\LanmanServer\Parameters'
$client = 'HKLM:\SYSTEM\CurrentControlSet\Services\LanmanWorkstation\Parameters'
$ours = 'HKLM:\SOFTWARE\OsirisCare'

function Get-Kept {
    param($Key, $Name)
    if (-not (Test-Path -Path $Key)) { return $null }
    return (Get-ItemProperty -Path $Key).$Name
}

function Remove-New {
    param($Key, $Name, $Before)
    if ($null -eq $Before -and $null -ne (Get-Kept -Key $Key -Name $Name)) {
        Remove-ItemProperty -Path $Key -Name $Name
    }
}

# A key that we made goes, unless something else of ours stands in it by now.
function Remove-Empty {
    param($Path)
    if (-not (Test-Path -LiteralPath $Path)) { return }
    $key = Get-Item -LiteralPath $Path
    if ($key.SubKeyCount -eq 0 -and $key.ValueCount -eq 0) { Remove-Item -LiteralPath $Path }
}

if ($Mode -eq 'state') {
    $state = [ordered]@{}
    if ($P.want -eq 'sign_client') {
        $state.on = [bool](Get-SmbClientConfiguration).RequireSecuritySignature
        $state.kept = Get-Kept -Key $client -Name RequireSecuritySignature
    }
    else {
        $now = Get-SmbServerConfiguration
        if ($P.want -eq 'smb1_off') {
            $state.on = [bool]$now.EnableSMB1Protocol
            $state.kept = Get-Kept -Key $server -Name SMB1
        }
        if ($P.want -eq 'sign_server') {
            $state.on = [bool]$now.RequireSecuritySignature
            $state.kept = Get-Kept -Key $server -Name RequireSecuritySignature
        }
        if ($P.want -eq 'smb1_watch') {
            $state.on = [bool]$now.AuditSmb1Access
            $state.kept = Get-Kept -Key $server -Name AuditSmb1Access
            $state.ours = [bool](Test-Path -Path $ours)
            $state.since = Get-Kept -Key $ours -Name Smb1WatchedSince
        }
    }
    $state
}
if ($Mode -eq 'apply') {
    if ($P.want -eq 'sign_client') { Set-SmbClientConfiguration -RequireSecuritySignature $true -Force }
    if ($P.want -eq 'sign_server') { Set-SmbServerConfiguration -RequireSecuritySignature $true -Force }
    if ($P.want -eq 'smb1_off') { Set-SmbServerConfiguration -EnableSMB1Protocol $false -Force }
    if ($P.want -eq 'smb1_watch') {
        Set-SmbServerConfiguration -AuditSmb1Access $true -Force
        if (-not (Test-Path -Path $ours)) { $null = New-Item -Path $ours }
        if ($null -eq (Get-Kept -Key $ours -Name Smb1WatchedSince)) {
            $now = (Get-Date).ToUniversalTime().ToString('o')
            Set-ItemProperty -Path $ours -Name Smb1WatchedSince -Value $now -Type String
        }
    }
}
if ($Mode -eq 'undo') {
    if ($P.want -eq 'sign_client') {
        Set-SmbClientConfiguration -RequireSecuritySignature ([bool]$Was.on) -Force
        Remove-New -Key $client -Name RequireSecuritySignature -Before $Was.kept
    }
    if ($P.want -eq 'sign_server') {
        Set-SmbServerConfiguration -RequireSecuritySignature ([bool]$Was.on) -Force
        Remove-New -Key $server -Name RequireSecuritySignature -Before $Was.kept
    }
    if ($P.want -eq 'smb1_off') {
        Set-SmbServerConfiguration -EnableSMB1Protocol ([bool]$Was.on) -Force
        Remove-New -Key $server -Name SMB1 -Before $Was.kept
    }
    if ($P.want -eq 'smb1_watch') {
        Set-SmbServerConfiguration -AuditSmb1Access ([bool]$Was.on) -Force
        Remove-New -Key $server -Name AuditSmb1Access -Before $Was.kept
        Remove-New -Key $ours -Name Smb1WatchedSince -Before $Was.since
        if (-not $Was.ours) { Remove-Empty -Path $ours }
    }
}
