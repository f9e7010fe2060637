# One step on the way out of old TLS; $P.what says which:
#   watch            have Schannel note each handshake (EventLogging, bit 4), to see who needs it
#   TLS 1.0 Server   switch one version off for one side: Enabled 0 and DisabledByDefault 1
#   quiet            once no old version is left, note handshakes as before: they fill the System log
# Schannel reads its values when the machine starts; when a version was switched off is noted
# (OsirisCare), so that the reading can say what waits for a restart.
param($Mode, $P, $Was, $Place)
$ErrorActionPreference = 'Stop'
$schannel = 'HKLM:\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL'
$protocols = "$schannel\Protocols"
$ours = 'HKLM:\SOFTWARE\OsirisCare'
$what = [string]$P.what
$counts = @('watch', 'quiet') -contains $what
$version = $what -replace ' (Server|Client)$', ''
$side = $what.Substring($what.LastIndexOf(' ') + 1)
$path = "$protocols\$version\$side"

function Get-Kept {
    param($Path, $Name)
    if (-not (Test-Path -LiteralPath $Path)) { return $null }
    return (Get-Item -LiteralPath $Path).GetValue($Name)
}

# Absent ($null) is a state of a value like any other.
function Set-Kept {
    param($Path, $Name, $Value, $Kind)
    if ($null -ne $Value) {
        if (-not (Test-Path -LiteralPath $Path)) { $null = New-Item -Path $Path -Force }
        Set-ItemProperty -LiteralPath $Path -Name $Name -Value $Value -Type $Kind
    }
    elseif ($null -ne (Get-Kept -Path $Path -Name $Name)) {
        Remove-ItemProperty -LiteralPath $Path -Name $Name
    }
}

function Remove-Empty {
    param($Path)
    if (-not (Test-Path -LiteralPath $Path)) { return }
    $key = Get-Item -LiteralPath $Path
    if ($key.SubKeyCount -eq 0 -and $key.ValueCount -eq 0) { Remove-Item -LiteralPath $Path }
}

# Whether an old version is still on: SSL is off unless somebody switched it on.
function Test-Old {
    foreach ($end in 'Server', 'Client') {
        foreach ($one in 'SSL 2.0', 'SSL 3.0', 'TLS 1.0', 'TLS 1.1') {
            $enabled = Get-Kept -Path "$protocols\$one\$end" -Name Enabled
            if ($null -eq $enabled) { $enabled = [int]($one -like 'TLS*') }
            if ($enabled -ne 0) { return $true }
        }
    }
    return $false
}

if ($Mode -eq 'state') {
    $state = [ordered]@{ ours = [bool](Test-Path -LiteralPath $ours) }
    if ($counts) {
        $state.logging = Get-Kept -Path $schannel -Name EventLogging
        $state.before = Get-Kept -Path $ours -Name TlsLoggingBefore
    }
    else {
        $state.version = [bool](Test-Path -LiteralPath "$protocols\$version")
        $state.side = [bool](Test-Path -LiteralPath $path)
        $state.enabled = Get-Kept -Path $path -Name Enabled
        $state.default = Get-Kept -Path $path -Name DisabledByDefault
        $state.changed = Get-Kept -Path $ours -Name $what
    }
    $state
}
if ($Mode -eq 'apply') {
    if ($what -eq 'watch') {
        $now = Get-Kept -Path $schannel -Name EventLogging
        if ($null -eq (Get-Kept -Path $ours -Name TlsLoggingBefore)) {
            $said = 'none'
            if ($null -ne $now) { $said = [string]$now }
            Set-Kept -Path $ours -Name TlsLoggingBefore -Value $said -Kind String
        }
        if ($null -eq $now) { $now = 1 }
        Set-Kept -Path $schannel -Name EventLogging -Value ([int]$now -bor 4) -Kind DWord
    }
    elseif ($what -eq 'quiet') {
        $before = Get-Kept -Path $ours -Name TlsLoggingBefore
        if ($null -ne $before -and -not (Test-Old)) {
            if ($before -eq 'none') { Set-Kept -Path $schannel -Name EventLogging -Value $null }
            else { Set-Kept -Path $schannel -Name EventLogging -Value ([int]$before) -Kind DWord }
            Set-Kept -Path $ours -Name TlsLoggingBefore -Value $null
        }
    }
    else {
        if ((Get-Kept -Path "$protocols\TLS 1.2\$side" -Name Enabled) -eq 0) {
            throw 'osiris-refused: TLS 1.2 is switched off, so no way would be left'
        }
        $now = (Get-Date).ToUniversalTime().ToString('o')
        Set-Kept -Path $path -Name Enabled -Value 0 -Kind DWord
        Set-Kept -Path $path -Name DisabledByDefault -Value 1 -Kind DWord
        Set-Kept -Path $ours -Name $what -Value $now -Kind String
    }
}
if ($Mode -eq 'undo') {
    if ($counts) {
        Set-Kept -Path $schannel -Name EventLogging -Value $Was.logging -Kind DWord
        Set-Kept -Path $ours -Name TlsLoggingBefore -Value $Was.before -Kind String
    }
    else {
        Set-Kept -Path $path -Name Enabled -Value $Was.enabled -Kind DWord
        Set-Kept -Path $path -Name DisabledByDefault -Value $Was.default -Kind DWord
        Set-Kept -Path $ours -Name $what -Value $Was.changed -Kind String
        if (-not $Was.side) { Remove-Empty -Path $path }
        if (-not $Was.version) { Remove-Empty -Path "$protocols\$version" }
    }
    if (-not $Was.ours) { Remove-Empty -Path $ours }
}
