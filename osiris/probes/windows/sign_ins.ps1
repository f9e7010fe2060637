# When people's sessions began and ended in the last days, here or by remote desktop: events 21 and
# 25 (signed in, came back), 23 and 24 (signed out, went away) of the session manager's log, with the
# number of the session. No name of a user leaves the machine; our own sign-in makes no such session.
param($P)
$ErrorActionPreference = 'Stop'
$since = (Get-Date).AddDays(-[int]$P.days)
try {
    $found = @(Get-WinEvent -MaxEvents 400 -FilterHashtable @{
        LogName = 'Microsoft-Windows-TerminalServices-LocalSessionManager/Operational'
        Id = 21, 23, 24, 25
        StartTime = $since
    })
}
catch {
    if ([string]$_.FullyQualifiedErrorId -notlike 'NoMatchingEventsFound*') { throw }
    $found = @()
}
$rows = @($found | ForEach-Object {
    $session = ''
    if ([string]$_.ToXml() -match '<SessionID>([0-9]+)</SessionID>') { $session = $Matches[1] }
    [ordered]@{
        at = $_.TimeCreated.ToUniversalTime().ToString('o')
        began = [bool](@(21, 25) -contains [int]$_.Id)
        session = [string]$session
    }
})
ConvertTo-Json -Compress -Depth 3 -InputObject ([ordered]@{ events = $rows })
