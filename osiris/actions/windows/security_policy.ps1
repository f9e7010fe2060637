# Rules for passwords and lock-out of this machine's own accounts: made stricter, never weaker, through
# secedit ([System Access] of a security template). While lock-out is off, Windows does not say how
# long a lock would last: apply switches it on, notes those times in $Place, and only then raises
# them, so that the undo can put back what nobody could see.
param($Mode, $P, $Was, $Place)
$ErrorActionPreference = 'Stop'
$keys = @('MinimumPasswordLength', 'PasswordComplexity', 'PasswordHistorySize', 'MaximumPasswordAge',
    'ClearTextPassword', 'LockoutBadCount', 'ResetLockoutCount', 'LockoutDuration')
$times = @('ResetLockoutCount', 'LockoutDuration')
$hidden = $Place + '\hidden.json'

function Get-Rules {
    $file = $Place + '\now.inf'
    $found = [ordered]@{}
    foreach ($key in $keys) { $found[$key] = $null }
    try {
        $null = secedit.exe /export /cfg $file /areas SECURITYPOLICY /quiet
        if ($LASTEXITCODE) { throw "secedit ended with $LASTEXITCODE" }
        foreach ($line in @(Get-Content -LiteralPath $file -Encoding Unicode)) {
            if ($line -match '^\s*([A-Za-z]+)\s*=\s*(-?[0-9]+)\s*$' -and $keys -contains $Matches[1]) {
                $found[[string]$Matches[1]] = [int]$Matches[2]
            }
        }
    }
    finally {
        if (Test-Path -LiteralPath $file) { Remove-Item -LiteralPath $file -Force }
    }
    return $found
}

function Set-Rules {
    param($Rules)
    if ($Rules.Count -eq 0) { return }
    $file = $Place + '\new.inf'
    $db = $Place + '\new.sdb'
    $lines = @('[Unicode]', 'Unicode=yes', '[Version]', 'signature="$CHICAGO$"', 'Revision=1', '[System Access]')
    foreach ($key in @($Rules.Keys)) { $lines += [string]$key + ' = ' + [string]$Rules[$key] }
    try {
        Set-Content -LiteralPath $file -Value $lines -Encoding Unicode
        $null = secedit.exe /configure /db $db /cfg $file /areas SECURITYPOLICY /quiet
        if ($LASTEXITCODE) { throw "secedit ended with $LASTEXITCODE" }
    }
    finally {
        foreach ($left in @($file, $db)) {
            if (Test-Path -LiteralPath $left) { Remove-Item -LiteralPath $left -Force }
        }
    }
}

$now = Get-Rules
if ($Mode -eq 'state') { $now }
if ($Mode -eq 'apply') {
    $new = [ordered]@{}
    if ($now.MinimumPasswordLength -lt [int]$P.length) { $new.MinimumPasswordLength = [int]$P.length }
    if ($now.PasswordComplexity -ne 1) { $new.PasswordComplexity = 1 }
    if ($now.PasswordHistorySize -lt [int]$P.remembered) { $new.PasswordHistorySize = [int]$P.remembered }
    if ($now.MaximumPasswordAge -lt 1 -or $now.MaximumPasswordAge -gt [int]$P.days) {
        $new.MaximumPasswordAge = [int]$P.days
    }
    if ($now.ClearTextPassword -ne 0) { $new.ClearTextPassword = 0 }
    $off = $now.LockoutBadCount -eq 0
    if ($off -or $now.LockoutBadCount -gt [int]$P.tries) { $new.LockoutBadCount = [int]$P.tries }
    Set-Rules -Rules $new
    $now = Get-Rules
    if ($off) {
        $kept = [ordered]@{}
        foreach ($key in $times) { $kept[$key] = [int]$now[$key] }
        Set-Content -LiteralPath $hidden -Value (ConvertTo-Json -Compress -InputObject $kept) -Encoding UTF8
    }
    # -1 is a lock that only an administrator lifts: stricter than any number of minutes.
    $new = [ordered]@{}
    if ($now.LockoutDuration -ne -1 -and $now.LockoutDuration -lt [int]$P.minutes) {
        $new.LockoutDuration = [int]$P.minutes
    }
    if ($now.ResetLockoutCount -lt [int]$P.minutes) { $new.ResetLockoutCount = [int]$P.minutes }
    Set-Rules -Rules $new
}
if ($Mode -eq 'undo') {
    $new = [ordered]@{}
    $off = [int]$Was.LockoutBadCount -eq 0
    if ($off -and (Test-Path -LiteralPath $hidden)) {
        $kept = ConvertFrom-Json -InputObject ([string](Get-Content -LiteralPath $hidden -Raw -Encoding UTF8))
        foreach ($key in $times) {
            if ([int]$kept.$key -ne $now[$key]) { $new[$key] = [int]$kept.$key }
        }
        Set-Rules -Rules $new
        $new = [ordered]@{}
    }
    foreach ($key in $keys) {
        $before = $Was.$key
        if ($null -ne $before -and [int]$before -ne $now[$key]) { $new[$key] = [int]$before }
    }
    Set-Rules -Rules $new
}
