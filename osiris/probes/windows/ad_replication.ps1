# Replication as this domain controller sees it, partner by partner, and for how long the directory
# remembers what was deleted (tombstoneLifetime, [MS-ADA3] 2.311; 60 days where it is not set).
# MicrosoftDocs/windows-powershell-docs docset/winserver2022-ps/ActiveDirectory/
# Get-ADReplicationPartnerMetadata.md, Get-ADReplicationFailure.md
param($P)
$ErrorActionPreference = 'Stop'
$config = [string](Get-ADRootDSE).configurationNamingContext
$service = Get-ADObject -Identity "CN=Directory Service,CN=Windows NT,CN=Services,$config" -Properties tombstoneLifetime
$days = 60
if ($null -ne $service.tombstoneLifetime) { $days = [int]$service.tombstoneLifetime }
$partners = @(Get-ADReplicationPartnerMetadata -Target $env:COMPUTERNAME -Partition '*' | ForEach-Object {
    $last = ''
    if ($null -ne $_.LastReplicationSuccess) { $last = $_.LastReplicationSuccess.ToUniversalTime().ToString('o') }
    [ordered]@{
        partner = [string]$_.Partner
        last = $last
        failures = [int]$_.ConsecutiveReplicationFailures
    }
})
$broken = @(Get-ADReplicationFailure -Target $env:COMPUTERNAME | Where-Object { [int]$_.FailureCount -gt 0 } | ForEach-Object {
    [string]$_.Partner
})
ConvertTo-Json -Compress -Depth 4 -InputObject ([ordered]@{
    now = (Get-Date).ToUniversalTime().ToString('o')
    tombstone_days = $days
    partners = $partners
    broken = $broken
})
