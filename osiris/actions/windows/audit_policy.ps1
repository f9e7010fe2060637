# Audits more, never less: $P.order is "{GUID}=BITS ..." (1 success, 2 failure, 3 both), and the bits
# are added to those that are there. The undo sets each subcategory as it was. What is audited now
# is read from `auditpol /backup`, whose numbers are in no language.
param($Mode, $P, $Was, $Place)
$ErrorActionPreference = 'Stop'
$orders = @(([string]$P.order).Split(' ') | Where-Object { $_ })

function Get-Audited {
    $file = $Place + '\audit.csv'
    $found = @{}
    try {
        $null = auditpol.exe /backup "/file:$file"
        if ($LASTEXITCODE -eq 1314 -or $LASTEXITCODE -eq 5) {
            throw 'osiris-refused: this account may not read the audit policy'
        }
        if ($LASTEXITCODE) { throw "auditpol ended with $LASTEXITCODE" }
        foreach ($line in @(Get-Content -LiteralPath $file)) {
            if ($line -match ',S-1-[0-9]') { continue }
            if ($line -match ',(\{[0-9A-Fa-f-]{36}\}),[^,]*,[^,]*,([0-4])\s*$') {
                $bits = [int]$Matches[2]
                if ($bits -eq 4) { $bits = 0 }
                $found[([string]$Matches[1]).ToLower()] = $bits
            }
        }
    }
    finally {
        if (Test-Path -LiteralPath $file) { Remove-Item -LiteralPath $file -Force }
    }
    return $found
}

function Set-Audited {
    param($Guid, $Bits)
    $success = 'disable'
    $failure = 'disable'
    if ($Bits -band 1) { $success = 'enable' }
    if ($Bits -band 2) { $failure = 'enable' }
    $null = auditpol.exe /set "/subcategory:$Guid" "/success:$success" "/failure:$failure"
    if ($LASTEXITCODE -eq 1314 -or $LASTEXITCODE -eq 5) {
        throw 'osiris-refused: this account may not change the audit policy'
    }
    if ($LASTEXITCODE) { throw "auditpol ended with $LASTEXITCODE" }
}

$audited = Get-Audited
foreach ($order in $orders) {
    $guid = $order.Split('=')[0]
    if (-not $audited.ContainsKey($guid)) { throw 'osiris-missing: no such subcategory' }
}
if ($Mode -eq 'state') {
    $state = [ordered]@{}
    foreach ($order in $orders) {
        $guid = $order.Split('=')[0]
        $state[$guid] = [int]$audited[$guid]
    }
    $state
}
if ($Mode -eq 'apply') {
    foreach ($order in $orders) {
        $guid, $bits = $order.Split('=')
        $want = [int]$audited[$guid] -bor [int]$bits
        if ($want -ne [int]$audited[$guid]) { Set-Audited -Guid $guid -Bits $want }
    }
}
if ($Mode -eq 'undo') {
    foreach ($order in $orders) {
        $guid = $order.Split('=')[0]
        if ([int]$Was.$guid -ne [int]$audited[$guid]) { Set-Audited -Guid $guid -Bits ([int]$Was.$guid) }
    }
}
