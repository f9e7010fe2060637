# Runs the backup that Windows Server Backup was given (Start-WBBackup -Policy) and waits for its end.
# Without a policy it refuses: where copies go is for a person to say.
param($Mode, $P, $Was, $Place)
$ErrorActionPreference = 'Stop'

function Test-Idle { return [string](Get-WBSummary).CurrentOperationStatus -eq 'NoOperationInProgress' }

if ($Mode -eq 'state') {
    $now = Get-WBSummary
    $last = $null
    if ($null -ne $now.LastSuccessfulBackupTime) { $last = $now.LastSuccessfulBackupTime.ToUniversalTime().ToString('o') }
    [ordered]@{ last_good = $last; versions = [int]$now.NumberOfVersions; last_result = [long]$now.LastBackupResultHR }
}
if ($Mode -eq 'apply') {
    $policy = Get-WBPolicy
    if ($null -eq $policy) { throw 'osiris-refused: no backup is set up here' }
    if (-not (Test-Idle)) { throw 'osiris-refused: a backup or a restore is running' }
    $null = Start-WBBackup -Policy $policy -Async
    $until = (Get-Date).AddSeconds(10400)
    do {
        Start-Sleep -Seconds 5
        if ((Get-Date) -gt $until) { throw 'the backup still runs' }
    } until (Test-Idle)
    if ([long](Get-WBSummary).LastBackupResultHR -ne 0) { throw 'the backup failed' }
}
