# What went wrong since some minutes ago: services that should run and ended with a fault
# (Win32_Service.ExitCode; 1077: was never started), and entries of the event logs that the watch
# list names, each line of it `id|log|provider|event ids`. How many of each kind, and the newest.
param($P)
$ErrorActionPreference = 'Stop'
$units = @(Get-CimInstance -ClassName Win32_Service | Where-Object {
    $_.StartMode -eq 'Auto' -and $_.State -eq 'Stopped' -and @(0, 1077) -notcontains [int64]$_.ExitCode
} | ForEach-Object { [ordered]@{ name = [string]$_.Name; code = [int64]$_.ExitCode } })

$since = (Get-Date).AddMinutes(-[int]$P.minutes)
$entries = @()
$denied = @()
foreach ($line in @($P.watch)) {
    $id, $log, $provider, $numbers = ([string]$line) -split '\|'
    $wanted = @{
        LogName = $log
        ProviderName = $provider
        Id = @($numbers -split ',' | ForEach-Object { [int]$_ })
        StartTime = $since
    }
    try { $found = @(Get-WinEvent -FilterHashtable $wanted -MaxEvents 100) }
    catch [System.UnauthorizedAccessException] {
        $denied += $id
        continue
    }
    catch {
        # The log is empty of them, or this machine has no such log or provider.
        if ([string]$_.FullyQualifiedErrorId -match '^(NoMatchingEventsFound|NoMatchingLogsFound|NoMatchingProvidersFound)') { continue }
        throw
    }
    foreach ($group in @($found | Group-Object -Property Id)) {
        $newest = @($group.Group)[0]
        $about = ''
        if (@($newest.Properties).Count -gt 0) { $about = [string]@($newest.Properties)[0].Value }
        $entries += [ordered]@{
            watch = $id
            event = [int]$newest.Id
            about = $about
            count = [int]$group.Count
            text = ([string]$newest.Message) -replace '\s+', ' '
        }
    }
}
ConvertTo-Json -Compress -Depth 3 -InputObject ([ordered]@{
    units = $units
    entries = $entries
    denied = $denied
})
