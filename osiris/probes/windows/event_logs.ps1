# Whether the service that writes the event logs runs and starts by itself, and how the three main
# logs are kept: Get-WinEvent -ListLog, and the sizes that a policy sets (Policies\...\EventLog, in
# KiB), which win over the logs' own. $P.least: texts "LOG|KiB", for the judge.
param($P)
$ErrorActionPreference = 'Stop'
$root = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\EventLog'
$policies = @{}
if (Test-Path -LiteralPath $root) {
    foreach ($key in @(Get-ChildItem -LiteralPath $root)) {
        $policies[[string]$key.PSChildName] = $key.GetValue('MaxSize')
    }
}
$service = Get-Service -Name EventLog
$running = [string]$service.Status -eq 'Running'
$logs = @()
if ($running) {
    $logs = @(Get-WinEvent -ListLog Security, System, Application | ForEach-Object {
        $policy = $policies[[string]$_.LogName]
        if ($null -ne $policy) { $policy = [int64]$policy }
        [ordered]@{
            name = [string]$_.LogName
            enabled = [bool]$_.IsEnabled
            mode = [string]$_.LogMode
            bytes = [int64]$_.MaximumSizeInBytes
            policy = $policy
        }
    })
}
ConvertTo-Json -Compress -Depth 3 -InputObject ([ordered]@{
    running = $running
    start = [string]$service.StartType
    least = @($P.least | ForEach-Object { [string]$_ })
    logs = $logs
})
