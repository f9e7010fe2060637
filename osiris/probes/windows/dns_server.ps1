# The DNS server role: whether its service runs and starts by itself, and whether it answers for
# the machine's own domain when it is asked here.
param($P)
$ErrorActionPreference = 'Stop'
$service = @(Get-Service | Where-Object { $_.Name -eq 'DNS' } | ForEach-Object {
    [ordered]@{ status = [string]$_.Status; start = [string]$_.StartType }
})
$answers = $null
if ($service.Count -gt 0 -and $service[0].status -eq 'Running') {
    $computer = Get-CimInstance -ClassName Win32_ComputerSystem
    if ([bool]$computer.PartOfDomain) {
        $found = @(Resolve-DnsName -Name ([string]$computer.Domain) -Server 127.0.0.1 -DnsOnly -ErrorAction SilentlyContinue)
        $answers = $found.Count -gt 0
    }
}
ConvertTo-Json -Compress -Depth 3 -InputObject ([ordered]@{ service = $service; answers = $answers })
