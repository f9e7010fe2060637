# Ports that can be reached from other machines, with the program behind each
# (Get-NetTCPConnection -State Listen, Get-NetUDPEndpoint).
param($P)
$ErrorActionPreference = 'Stop'
$programs = @{}
foreach ($process in Get-Process) { $programs[[int]$process.Id] = [string]$process.ProcessName }
$sockets = @()
foreach ($one in Get-NetTCPConnection -State Listen) {
    $sockets += [ordered]@{
        protocol = 'tcp'
        address = [string]$one.LocalAddress
        port = [int]$one.LocalPort
        program = [string]$programs[[int]$one.OwningProcess]
    }
}
foreach ($one in Get-NetUDPEndpoint) {
    $sockets += [ordered]@{
        protocol = 'udp'
        address = [string]$one.LocalAddress
        port = [int]$one.LocalPort
        program = [string]$programs[[int]$one.OwningProcess]
    }
}
ConvertTo-Json -Compress -Depth 3 -InputObject ([ordered]@{
    sockets = $sockets
    approved = @($P.approved | ForEach-Object { [string]$_ })
})
