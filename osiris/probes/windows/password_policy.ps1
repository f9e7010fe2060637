# The rules for passwords and lock-out of this machine's own accounts: [System Access] of the file
# that `secedit /export` writes (UTF-16LE; its keys are in no language). Only the keys below leave the
# machine. The lock-out times are absent while lock-out is off. The file is removed again.
param($P)
$ErrorActionPreference = 'Stop'
$keys = @('MinimumPasswordLength', 'PasswordComplexity', 'PasswordHistorySize', 'MaximumPasswordAge',
    'ClearTextPassword', 'LockoutBadCount', 'ResetLockoutCount', 'LockoutDuration')
$found = [ordered]@{}
foreach ($key in $keys) { $found[$key] = $null }
$groups = @(whoami.exe /groups /fo csv /nh)
if ($LASTEXITCODE) { throw 'whoami failed' }
if (@($groups | Where-Object { $_ -match '"S-1-5-32-544"' }).Count -eq 0) {
    throw 'osiris-refused: only an administrator may read the security policy'
}
$file = "$env:SystemRoot\Temp\osiris-" + [guid]::NewGuid().ToString() + '.inf'
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
ConvertTo-Json -Compress -Depth 3 -InputObject ([ordered]@{ access = $found })
