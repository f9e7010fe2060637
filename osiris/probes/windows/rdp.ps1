# Remote desktop: whether it is on, what it asks of callers, and when it ends a session. A policy's
# value (Policies\...\Terminal Services) wins over the listener's own (WinStations\RDP-Tcp). Times are
# in milliseconds; the fInherit... flags say that each user's own setting counts.
param($P)
$ErrorActionPreference = 'Stop'
$policy = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services'
$server = 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server'
$listener = $server + '\WinStations\RDP-Tcp'

function Get-Value {
    param($Path, $Name)
    if (-not (Test-Path -LiteralPath $Path)) { return $null }
    $value = (Get-Item -LiteralPath $Path).GetValue($Name)
    if ($null -eq $value) { return $null }
    return [int64]$value
}

function Get-Setting {
    param($Path, $Name)
    $value = Get-Value -Path $policy -Name $Name
    if ($null -eq $value) { $value = Get-Value -Path $Path -Name $Name }
    return $value
}

ConvertTo-Json -Compress -Depth 3 -InputObject ([ordered]@{
    refused = Get-Setting -Path $server -Name fDenyTSConnections
    authentication = Get-Setting -Path $listener -Name UserAuthentication
    layer = Get-Setting -Path $listener -Name SecurityLayer
    level = Get-Setting -Path $listener -Name MinEncryptionLevel
    idle_policy = Get-Value -Path $policy -Name MaxIdleTime
    idle = Get-Value -Path $listener -Name MaxIdleTime
    idle_users = Get-Value -Path $listener -Name fInheritMaxIdleTime
    ends = Get-Setting -Path $listener -Name fResetBroken
    away_policy = Get-Value -Path $policy -Name MaxDisconnectionTime
    away = Get-Value -Path $listener -Name MaxDisconnectionTime
    away_users = Get-Value -Path $listener -Name fInheritMaxDisconnectionTime
})
