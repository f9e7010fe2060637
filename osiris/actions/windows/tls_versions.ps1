# Switches old versions of TLS off for one side: Enabled 0 and DisabledByDefault 1 below
# SCHANNEL\Protocols, and notes when that was (OsirisCare, TlsChangedAt): Schannel reads the values
# when the machine starts, so the reading can say what waits for a restart.
param($Mode, $P, $Was, $Place)
$ErrorActionPreference = 'Stop'
$root = 'HKLM:\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols'
$ours = 'HKLM:\SOFTWARE\OsirisCare'
$side = [string]$P.side
$versions = @($P.versions | ForEach-Object { [string]$_ } | Sort-Object -Unique)
$off = [ordered]@{ Enabled = 0; DisabledByDefault = 1 }

function Get-Kept {
    param($Path, $Name)
    if (-not (Test-Path -LiteralPath $Path)) { return $null }
    return (Get-Item -LiteralPath $Path).GetValue($Name)
}

function Remove-Empty {
    param($Path)
    if (-not (Test-Path -LiteralPath $Path)) { return }
    $key = Get-Item -LiteralPath $Path
    if ($key.SubKeyCount -eq 0 -and $key.ValueCount -eq 0) { Remove-Item -LiteralPath $Path }
}

if ($Mode -eq 'state') {
    $state = [ordered]@{}
    foreach ($version in $versions) {
        $path = "$root\$version\$side"
        $state["$version key"] = [bool](Test-Path -LiteralPath "$root\$version")
        $state["$version $side key"] = [bool](Test-Path -LiteralPath $path)
        foreach ($name in @($off.Keys)) {
            $value = Get-Kept -Path $path -Name $name
            $state["$version $side $name"] = $null
            if ($null -ne $value) { $state["$version $side $name"] = [int64]$value }
        }
    }
    $state['ours'] = [bool](Test-Path -LiteralPath $ours)
    $state['changed'] = Get-Kept -Path $ours -Name TlsChangedAt
    $state
}
if ($Mode -eq 'apply') {
    if ((Get-Kept -Path "$root\TLS 1.2\$side" -Name Enabled) -eq 0) {
        throw 'osiris-refused: TLS 1.2 is switched off, so no way would be left'
    }
    foreach ($version in $versions) {
        $path = "$root\$version\$side"
        if (-not (Test-Path -LiteralPath $path)) { $null = New-Item -Path $path -Force }
        foreach ($name in @($off.Keys)) {
            Set-ItemProperty -LiteralPath $path -Name $name -Value $off[$name] -Type DWord
        }
    }
    if (-not (Test-Path -LiteralPath $ours)) { $null = New-Item -Path $ours }
    $now = (Get-Date).ToUniversalTime().ToString('o')
    Set-ItemProperty -LiteralPath $ours -Name TlsChangedAt -Value $now -Type String
}
if ($Mode -eq 'undo') {
    foreach ($version in $versions) {
        $path = "$root\$version\$side"
        foreach ($name in @($off.Keys)) {
            $before = $Was."$version $side $name"
            if ($null -ne $before) {
                Set-ItemProperty -LiteralPath $path -Name $name -Value ([int]$before) -Type DWord
            }
            elseif ($null -ne (Get-Kept -Path $path -Name $name)) {
                Remove-ItemProperty -LiteralPath $path -Name $name
            }
        }
        if (-not $Was."$version $side key") { Remove-Empty -Path $path }
        if (-not $Was."$version key") { Remove-Empty -Path "$root\$version" }
    }
    if ($null -ne $Was.changed) {
        Set-ItemProperty -LiteralPath $ours -Name TlsChangedAt -Value ([string]$Was.changed) -Type String
    }
    elseif ($null -ne (Get-Kept -Path $ours -Name TlsChangedAt)) {
        Remove-ItemProperty -LiteralPath $ours -Name TlsChangedAt
    }
    if (-not $Was.ours) { Remove-Empty -Path $ours }
}
