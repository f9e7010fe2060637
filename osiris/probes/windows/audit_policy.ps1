# Which events are audited: the numbers in the file that `auditpol /backup` writes (0 nothing, 1
# success, 2 failure, 3 both), by GUID: names and words in it are in the machine's language. Lines of
# single users (a SID in them) do not count. The file is removed again.
# $P.need: texts "{GUID}|number|name".
param($P)
$ErrorActionPreference = 'Stop'
$file = "$env:SystemRoot\Temp\osiris-" + [guid]::NewGuid().ToString() + '.csv'
$rows = @()
try {
    $null = auditpol.exe /backup "/file:$file"
    if ($LASTEXITCODE -eq 1314 -or $LASTEXITCODE -eq 5) {
        throw 'osiris-refused: this account may not read the audit policy'
    }
    if ($LASTEXITCODE) { throw "auditpol ended with $LASTEXITCODE" }
    foreach ($line in @(Get-Content -LiteralPath $file)) {
        if ($line -match ',S-1-[0-9]') { continue }
        if ($line -match ',(\{[0-9A-Fa-f-]{36}\}),[^,]*,[^,]*,([0-4])\s*$') {
            $rows += [string]$Matches[1] + '|' + [string]$Matches[2]
        }
    }
}
finally {
    if (Test-Path -LiteralPath $file) { Remove-Item -LiteralPath $file -Force }
}
$legacy = (Get-Item -LiteralPath 'HKLM:\SYSTEM\CurrentControlSet\Control\Lsa').GetValue('SCENoApplyLegacyAuditPolicy')
if ($null -ne $legacy) { $legacy = [int]$legacy }
ConvertTo-Json -Compress -Depth 3 -InputObject ([ordered]@{
    need = @($P.need | ForEach-Object { [string]$_ })
    rows = $rows
    legacy = $legacy
})
