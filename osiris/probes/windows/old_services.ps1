# Services without encryption or from another age, by the names that Windows and their makers gave
# them, and the ports at which such services wait for callers.
param($P)
$ErrorActionPreference = 'Stop'
$wanted = @($P.service | ForEach-Object { [string]$_ })
$found = @(Get-Service | Where-Object { $wanted -contains $_.Name } | ForEach-Object {
    [ordered]@{ name = [string]$_.Name; status = [string]$_.Status; start = [string]$_.StartType }
})
$tcp = @(Get-NetTCPConnection -State Listen | ForEach-Object {
    [ordered]@{ address = [string]$_.LocalAddress; port = [int]$_.LocalPort }
})
$udp = @(Get-NetUDPEndpoint | ForEach-Object {
    [ordered]@{ address = [string]$_.LocalAddress; port = [int]$_.LocalPort }
})
ConvertTo-Json -Compress -Depth 3 -InputObject ([ordered]@{ found = $found; tcp = $tcp; udp = $udp })
