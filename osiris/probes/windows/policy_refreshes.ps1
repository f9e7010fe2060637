# When Group Policy was processed for the computer in the last days: events 1500 (nothing new) and
# 1502 (new settings) of the System log. What was processed stays on the machine.
param($P)
$ErrorActionPreference = 'Stop'
$since = (Get-Date).AddDays(-[int]$P.days)
try {
    $found = @(Get-WinEvent -MaxEvents 400 -FilterHashtable @{
        LogName = 'System'
        ProviderName = 'Microsoft-Windows-GroupPolicy'
        Id = 1500, 1502
        StartTime = $since
    })
}
catch {
    if ([string]$_.FullyQualifiedErrorId -notlike 'NoMatchingEventsFound*') { throw }
    $found = @()
}
ConvertTo-Json -Compress -InputObject ([ordered]@{
    refreshed = @($found | ForEach-Object { $_.TimeCreated.ToUniversalTime().ToString('o') })
})
