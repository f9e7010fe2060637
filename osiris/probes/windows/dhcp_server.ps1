# The DHCP server role: whether its service runs and starts by itself, and how full its ranges of
# addresses are (Get-DhcpServerv4ScopeStatistics).
param($P)
$ErrorActionPreference = 'Stop'
$service = @(Get-Service | Where-Object { $_.Name -eq 'DHCPServer' } | ForEach-Object {
    [ordered]@{ status = [string]$_.Status; start = [string]$_.StartType }
})
$scopes = $null
if ($service.Count -gt 0 -and $service[0].status -eq 'Running') {
    $scopes = @(Get-DhcpServerv4ScopeStatistics | ForEach-Object {
        [ordered]@{ scope = [string]$_.ScopeId; percent = [int][Math]::Floor($_.PercentageInUse) }
    })
}
ConvertTo-Json -Compress -Depth 3 -InputObject ([ordered]@{ service = $service; scopes = $scopes })
