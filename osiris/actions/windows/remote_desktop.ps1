# What remote desktop asks of callers: the listener's own values (WinStations\RDP-Tcp). Where remote
# desktop is off, nothing is changed. Who is signed in stays signed in.
param($Mode, $P, $Was, $Place)
$ErrorActionPreference = 'Stop'
$server = 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server'
$listener = $server + '\WinStations\RDP-Tcp'
$least = [ordered]@{ UserAuthentication = 1; SecurityLayer = 2; MinEncryptionLevel = 3 }
$key = Get-Item -LiteralPath $listener

if ($Mode -eq 'state') {
    $state = [ordered]@{}
    foreach ($name in @($least.Keys)) {
        $value = $key.GetValue($name)
        $state[$name] = $null
        if ($null -ne $value) { $state[$name] = [int]$value }
    }
    $state
}
if ($Mode -eq 'apply') {
    $refused = (Get-Item -LiteralPath $server).GetValue('fDenyTSConnections')
    if ($null -ne $refused -and [int]$refused -eq 0) {
        foreach ($name in @($least.Keys)) {
            $value = $key.GetValue($name)
            if ($null -eq $value -or [int]$value -lt $least[$name]) {
                Set-ItemProperty -LiteralPath $listener -Name $name -Value $least[$name] -Type DWord
            }
        }
    }
}
if ($Mode -eq 'undo') {
    foreach ($name in @($least.Keys)) {
        $value = $key.GetValue($name)
        if ($null -ne $Was.$name) {
            if ($null -eq $value -or [int]$value -ne [int]$Was.$name) {
                Set-ItemProperty -LiteralPath $listener -Name $name -Value ([int]$Was.$name) -Type DWord
            }
        }
        elseif ($null -ne $value) { Remove-ItemProperty -LiteralPath $listener -Name $name }
    }
}
