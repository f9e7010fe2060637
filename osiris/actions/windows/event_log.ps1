# Event logs that are on, large enough, and never stand full: $P.logs holds texts "LOG|KiB". A larger
# log stays as large as it is; one that is kept in pieces (AutoBackup) stays so.
param($Mode, $P, $Was, $Place)
$ErrorActionPreference = 'Stop'
$words = @{ $true = 'true'; $false = 'false' }
$state = [ordered]@{}
foreach ($line in @($P.logs)) {
    $name, $least = ([string]$line).Split('|')
    $log = Get-WinEvent -ListLog $name
    $bytes = [int64]$log.MaximumSizeInBytes
    $keeping = [string]$log.LogMode
    $orders = @()
    if ($Mode -eq 'state') {
        $state[$name + ' enabled'] = [bool]$log.IsEnabled
        $state[$name + ' bytes'] = $bytes
        $state[$name + ' mode'] = $keeping
    }
    if ($Mode -eq 'apply') {
        $wanted = [int64]$least * 1024
        if (-not $log.IsEnabled) { $orders += '/e:true' }
        if ($bytes -lt $wanted) { $orders += "/ms:$wanted" }
        if ($keeping -eq 'Retain') { $orders += '/rt:false' }
    }
    if ($Mode -eq 'undo') {
        $enabled = [bool]$Was.($name + ' enabled')
        $size = [int64]$Was.($name + ' bytes')
        $kept = [string]$Was.($name + ' mode')
        if ([bool]$log.IsEnabled -ne $enabled) { $orders += '/e:' + $words[$enabled] }
        if ($bytes -ne $size) { $orders += "/ms:$size" }
        if ($keeping -ne $kept) {
            $orders += '/rt:' + $words[($kept -ne 'Circular')]
            $orders += '/ab:' + $words[($kept -eq 'AutoBackup')]
        }
    }
    if ($orders.Count -gt 0) {
        $null = wevtutil.exe sl $name $orders
        if ($LASTEXITCODE -eq 5) { throw 'osiris-refused: this account may not change event logs' }
        if ($LASTEXITCODE) { throw "wevtutil ended with $LASTEXITCODE" }
    }
}
if ($Mode -eq 'state') { $state }
