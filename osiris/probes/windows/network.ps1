# How this machine stands in its network: what kind of network each card believes to be in, its
# addresses, whether it passes traffic on, and which guarded ports are bound to every address.
param($P)
$ErrorActionPreference = 'Stop'
$computer = Get-CimInstance -ClassName Win32_ComputerSystem
$networks = @(Get-NetConnectionProfile | ForEach-Object {
    [ordered]@{ interface = [int]$_.InterfaceIndex; category = [string]$_.NetworkCategory }
})
$adapters = @(Get-NetAdapter | ForEach-Object {
    [ordered]@{ interface = [int]$_.ifIndex; id = [string]$_.InterfaceGuid }
})
$addresses = @(Get-NetIPAddress | ForEach-Object {
    [ordered]@{ interface = [int]$_.InterfaceIndex; address = [string]$_.IPAddress }
})
$sessions = @(Get-NetTCPConnection -State Established |
    Where-Object { @(5985, 5986) -contains [int]$_.LocalPort } |
    ForEach-Object { [string]$_.LocalAddress } | Sort-Object -Unique)
$guarded = @($P.guarded | ForEach-Object { [int]$_ })
$bound = @(Get-NetTCPConnection -State Listen |
    Where-Object { $guarded -contains [int]$_.LocalPort -and @('0.0.0.0', '::') -contains [string]$_.LocalAddress } |
    ForEach-Object { [int]$_.LocalPort } | Sort-Object -Unique)
$routing = Get-ItemProperty -Path 'HKLM:\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters'
ConvertTo-Json -Compress -Depth 4 -InputObject ([ordered]@{
    member = [bool]$computer.PartOfDomain
    networks = $networks
    adapters = $adapters
    addresses = $addresses
    sessions = $sessions
    bound = $bound
    router = [int]$routing.IPEnableRouter
})
