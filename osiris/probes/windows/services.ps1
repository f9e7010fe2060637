# The named services of this machine: whether they run, and how they start (ServiceController;
# StartType 2 Automatic, 3 Manual, 4 Disabled). One that is not installed is not listed.
param($P)
$ErrorActionPreference = 'Stop'
$wanted = @($P.service | ForEach-Object { [string]$_ })
$found = @(Get-Service | Where-Object { $wanted -contains $_.Name } | ForEach-Object {
    [ordered]@{ name = [string]$_.Name; status = [string]$_.Status; start = [string]$_.StartType }
})
ConvertTo-Json -Compress -Depth 3 -InputObject ([ordered]@{ wanted = $wanted; found = $found })
