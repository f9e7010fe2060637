# Asks this domain controller to fetch what its partners have (repadmin /syncall: A all partitions, d by
# distinguished name, e across sites, j adjacent partners). It only pulls, so no partner is signed in to.
# A partner that was away for longer than deletions are remembered would bring deleted objects back.
param($Mode, $P, $Was, $Place)
$ErrorActionPreference = 'Stop'
if ($Mode -eq 'state') { [ordered]@{ asked = 'replication' } }
if ($Mode -eq 'apply') {
    $config = [string](Get-ADRootDSE).configurationNamingContext
    $service = Get-ADObject -Identity "CN=Directory Service,CN=Windows NT,CN=Services,$config" -Properties tombstoneLifetime
    $days = 60
    if ($null -ne $service.tombstoneLifetime) { $days = [int]$service.tombstoneLifetime }
    $oldest = (Get-Date).ToUniversalTime().AddDays(-$days)
    foreach ($link in @(Get-ADReplicationPartnerMetadata -Target $env:COMPUTERNAME -Partition '*')) {
        if ($null -eq $link.LastReplicationSuccess -or $link.LastReplicationSuccess.ToUniversalTime() -lt $oldest) {
            throw 'osiris-refused: a partner was away for longer than deletions are remembered'
        }
    }
    $null = repadmin.exe /syncall /Adej
    if ($LASTEXITCODE) { throw "repadmin ended with $LASTEXITCODE" }
}
