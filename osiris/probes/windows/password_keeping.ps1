# Weak copies of passwords: plain ones in memory (WDigest), LM hashes in the account database
# (NoLMHash), and LM or NTLM 1 answers to servers (LmCompatibilityLevel below 3); and whether an empty
# password opens anything over the network. Only settings are read, nothing that is kept.
param($P)
$ErrorActionPreference = 'Stop'
$lsa = 'HKLM:\SYSTEM\CurrentControlSet\Control\Lsa'
$digest = 'HKLM:\SYSTEM\CurrentControlSet\Control\SecurityProviders\WDigest'

function Get-Value {
    param($Path, $Name)
    if (-not (Test-Path -LiteralPath $Path)) { return $null }
    $value = (Get-Item -LiteralPath $Path).GetValue($Name)
    if ($null -eq $value) { return $null }
    return [int64]$value
}

ConvertTo-Json -Compress -InputObject ([ordered]@{
    plain = Get-Value -Path $digest -Name UseLogonCredential
    no_hash = Get-Value -Path $lsa -Name NoLMHash
    level = Get-Value -Path $lsa -Name LmCompatibilityLevel
    blank = Get-Value -Path $lsa -Name LimitBlankPasswordUse
})
