# Whether the print spooler runs or will start, and whether this server has the print server role.
# Get-WindowsFeature exists on servers only.
param($P)
$ErrorActionPreference = 'Stop'
$role = @(Get-WindowsFeature -Name Print-Server)
$service = @(Get-Service | Where-Object { $_.Name -eq 'Spooler' } | ForEach-Object {
    [ordered]@{ status = [string]$_.Status; start = [string]$_.StartType }
})
ConvertTo-Json -Compress -Depth 3 -InputObject ([ordered]@{
    service = $service
    print_server = ($role.Count -gt 0 -and [bool]$role[0].Installed)
})
