# Which name servers each adapter that is up asks, and whether they were typed in or came with its
# address (Tcpip\Parameters\Interfaces: NameServer, DhcpNameServer, EnableDHCP).
param($P)
$ErrorActionPreference = 'Stop'
$adapters = @()
foreach ($adapter in Get-NetAdapter) {
    if ([string]$adapter.Status -ne 'Up') { continue }
    $id = [string]$adapter.InterfaceGuid
    $key = 'HKLM:\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters\Interfaces\' + $id
    if (-not (Test-Path -Path $key)) { continue }
    $kept = Get-ItemProperty -Path $key
    $servers = @(Get-DnsClientServerAddress -InterfaceIndex $adapter.ifIndex |
        ForEach-Object { $_.ServerAddresses } | ForEach-Object { [string]$_ })
    $adapters += [ordered]@{
        id = $id
        servers = $servers
        typed_in = [string]$kept.NameServer
        offered = [string]$kept.DhcpNameServer
        dhcp = [bool]$kept.EnableDHCP
    }
}
$computer = Get-CimInstance -ClassName Win32_ComputerSystem
ConvertTo-Json -Compress -Depth 4 -InputObject ([ordered]@{
    adapters = $adapters
    member = [bool]$computer.PartOfDomain
    approved = @($P.approved | ForEach-Object { [string]$_ })
})
