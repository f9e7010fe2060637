# What the Security log holds: how fresh its newest event is, how far back it reaches, how often it
# was emptied (event 1102), how many log-ons failed within a day (4625; on a domain controller 4771
# too), up to `most`. Events are counted by their number: no name of a user leaves the machine.
param($P)
$ErrorActionPreference = 'Stop'
$now = (Get-Date).ToUniversalTime()

function Get-Found {
    param($Filter, $Most)
    try { return @(Get-WinEvent -FilterHashtable $Filter -MaxEvents $Most) }
    catch {
        if ([string]$_.FullyQualifiedErrorId -like 'NoMatchingEventsFound*') { return @() }
        throw
    }
}

$log = Get-WinEvent -ListLog Security
$newest = ''
$oldest = ''
if ([int64]$log.RecordCount -gt 0) {
    $last = Get-WinEvent -LogName Security -MaxEvents 1
    $first = Get-WinEvent -LogName Security -MaxEvents 1 -Oldest
    $newest = $last.TimeCreated.ToUniversalTime().ToString('o')
    $oldest = $first.TimeCreated.ToUniversalTime().ToString('o')
}
$cleared = @(Get-Found -Most 100 -Filter @{
    LogName = 'Security'
    Id = 1102
    StartTime = (Get-Date).AddDays(-[int]$P.days)
})
$failed = @(Get-Found -Most ([int]$P.most) -Filter @{
    LogName = 'Security'
    Id = 4625, 4771
    StartTime = (Get-Date).AddDays(-1)
})
ConvertTo-Json -Compress -Depth 3 -InputObject ([ordered]@{
    now = $now.ToString('o')
    first_number = [int64]$log.OldestRecordNumber
    newest = $newest
    oldest = $oldest
    cleared = [int]$cleared.Count
    failed = [int]$failed.Count
})
