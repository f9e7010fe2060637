# Whether the service that writes the event logs runs and starts by itself, and how the logs are
# kept: Get-WinEvent -ListLog, and the size that a policy sets (Policies\...\EventLog, in KiB), which
# wins over the log's own. $P.least: texts "LOG|KiB".
param($P)
$ErrorActionPreference = 'Stop'
$service = Get-Service -Name EventLog
$running = [string]$service.Status -eq 'Running'
$logs = @()
if ($running) {
    foreach ($wanted in @($P.least)) {
        $name, $least = ([string]$wanted).Split('|')
        $log = Get-WinEvent -ListLog $name
        $policy = $null
        $key = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\EventLog\' + $name
        if (Test-Path -LiteralPath $key) {
            $policy = (Get-Item -LiteralPath $key).GetValue('MaxSize')
            if ($null -ne $policy) { $policy = [int64]$policy }
        }
        $logs += [ordered]@{
            name = [string]$log.LogName
            enabled = [bool]$log.IsEnabled
            mode = [string]$log.LogMode
            bytes = [int64]$log.MaximumSizeInBytes
            policy = $policy
            least = [int64]$least
        }
    }
}
ConvertTo-Json -Compress -Depth 3 -InputObject ([ordered]@{
    running = $running
    start = [string]$service.StartType
    logs = $logs
})
