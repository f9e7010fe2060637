# Which old versions of TLS this machine may speak ($P.side: Server or Client): Enabled below
# SCHANNEL\Protocols. Schannel reads it when the machine starts: since when it stands as it is now,
# our own verb has noted (OsirisCare, TlsChangedAt), and when the machine started is asked of WMI.
# How many callers were turned away within a day (event 36874 of Schannel), up to 500.
param($P)
$ErrorActionPreference = 'Stop'
$root = 'HKLM:\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\'

function Get-Enabled {
    param($Version)
    $path = $root + $Version + '\' + [string]$P.side
    if (-not (Test-Path -LiteralPath $path)) { return $null }
    $enabled = (Get-Item -LiteralPath $path).GetValue('Enabled')
    if ($null -eq $enabled) { return $null }
    return [int64]$enabled
}

$rows = @($P.versions | ForEach-Object {
    [ordered]@{ version = [string]$_; enabled = Get-Enabled -Version ([string]$_) }
})
$changed = ''
if (Test-Path -LiteralPath 'HKLM:\SOFTWARE\OsirisCare') {
    $changed = [string](Get-Item -LiteralPath 'HKLM:\SOFTWARE\OsirisCare').GetValue('TlsChangedAt')
}
$refused = @()
try {
    $refused = @(Get-WinEvent -MaxEvents 500 -FilterHashtable @{
        LogName = 'System'
        ProviderName = 'Schannel'
        Id = 36874
        StartTime = (Get-Date).AddDays(-1)
    })
}
catch {
    if ([string]$_.FullyQualifiedErrorId -notlike 'NoMatchingEventsFound*') { throw }
}
$system = Get-CimInstance -ClassName Win32_OperatingSystem
ConvertTo-Json -Compress -Depth 3 -InputObject ([ordered]@{
    side = [string]$P.side
    rows = $rows
    tls12 = Get-Enabled -Version 'TLS 1.2'
    refused = [int]$refused.Count
    changed = $changed
    started = $system.LastBootUpTime.ToUniversalTime().ToString('o')
})
