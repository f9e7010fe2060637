# A domain controller: its services, whether SYSVOL is shared (Netlogon's own flag) and replicates
# (DfsrReplicatedFolderInfo.State 4), and whether the controllers that hold the five roles answer.
# MicrosoftDocs/windows-powershell-docs docset/winserver2022-ps/ActiveDirectory/Get-ADDomain.md
param($P)
$ErrorActionPreference = 'Stop'
$wanted = 'NTDS', 'Netlogon', 'Kdc', 'ADWS', 'DFSR'
$services = @(Get-Service | Where-Object { $wanted -contains $_.Name } | ForEach-Object {
    [ordered]@{ name = [string]$_.Name; running = ([string]$_.Status -eq 'Running') }
})
$running = @($services | Where-Object { $_.running } | ForEach-Object { $_.name })
$ready = [int](Get-ItemProperty -Path 'HKLM:\SYSTEM\CurrentControlSet\Services\Netlogon\Parameters').SysvolReady
$state = $null
if ($running -contains 'DFSR') {
    # Administrators alone may ask the copying service; for others its state stays unknown.
    try {
        $shared = @(Get-CimInstance -Namespace root/MicrosoftDfs -ClassName DfsrReplicatedFolderInfo |
            Where-Object { $_.ReplicatedFolderName -eq 'SYSVOL Share' })
        if ($shared.Count -eq 1) { $state = [int]$shared[0].State }
    }
    catch { if ($_.FullyQualifiedErrorId -notlike '*0x80041003*') { throw } }
}
$far = $null
if ($running -contains 'NTDS' -and $running -contains 'ADWS') {
    $domain = Get-ADDomain
    $forest = Get-ADForest
    $owners = @($domain.PDCEmulator, $domain.RIDMaster, $domain.InfrastructureMaster, $forest.SchemaMaster, $forest.DomainNamingMaster |
        ForEach-Object { [string]$_ } | Sort-Object -Unique)
    $own = $env:COMPUTERNAME + '.' + [string]$domain.DNSRoot
    $far = @($owners | Where-Object { $_ -ne $own } | Where-Object {
        -not (Test-NetConnection -ComputerName $_ -Port 389 -InformationLevel Quiet -WarningAction SilentlyContinue)
    })
}
ConvertTo-Json -Compress -Depth 4 -InputObject ([ordered]@{
    services = $services
    sysvol_ready = ($ready -eq 1)
    sysvol_state = $state
    roles_unreachable = $far
})
