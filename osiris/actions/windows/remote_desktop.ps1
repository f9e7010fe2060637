# Remote desktop where it is on, by the listener's own values (WinStations\RDP-Tcp); $P.what:
#   callers  who calls proves who it is first (network level authentication), over TLS, strong keys
#   idle     a session that nobody touches is cut off after 15 minutes; it goes on at the next sign-in
# Who is signed in stays signed in. Where remote desktop is off, nothing is changed.
param($Mode, $P, $Was, $Place)
$ErrorActionPreference = 'Stop'
$server = 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server'
$listener = $server + '\WinStations\RDP-Tcp'
$limit = 900000
$least = [ordered]@{ UserAuthentication = 1; SecurityLayer = 2; MinEncryptionLevel = 3 }
if ($P.what -eq 'idle') { $least = [ordered]@{ MaxIdleTime = $limit; fInheritMaxIdleTime = 0 } }
$names = @($least.Keys)
$key = Get-Item -LiteralPath $listener

# Whether a value that is there is good enough.
function Test-Enough {
    param($Name, $Value)
    if ($null -eq $Value) { return $false }
    if ($Name -eq 'fInheritMaxIdleTime') { return ([int]$Value -eq 0) }
    if ($Name -eq 'MaxIdleTime') { return ([int]$Value -gt 0 -and [int]$Value -le $limit) }
    return ([int]$Value -ge $least[$Name])
}

if ($Mode -eq 'state') {
    $state = [ordered]@{}
    foreach ($name in $names) {
        $value = $key.GetValue($name)
        $state[$name] = $null
        if ($null -ne $value) { $state[$name] = [int]$value }
    }
    $state
}
if ($Mode -eq 'apply') {
    $refused = (Get-Item -LiteralPath $server).GetValue('fDenyTSConnections')
    if ($null -ne $refused -and [int]$refused -eq 0) {
        foreach ($name in $names) {
            if (-not (Test-Enough -Name $name -Value $key.GetValue($name))) {
                Set-ItemProperty -LiteralPath $listener -Name $name -Value $least[$name] -Type DWord
            }
        }
    }
}
if ($Mode -eq 'undo') {
    foreach ($name in $names) {
        $value = $key.GetValue($name)
        if ($null -ne $Was.$name) {
            if ($null -eq $value -or [int]$value -ne [int]$Was.$name) {
                Set-ItemProperty -LiteralPath $listener -Name $name -Value ([int]$Was.$name) -Type DWord
            }
        }
        elseif ($null -ne $value) { Remove-ItemProperty -LiteralPath $listener -Name $name }
    }
}
