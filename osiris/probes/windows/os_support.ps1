# Which version and edition of Windows this is (Win32_OperatingSystem: build, kind, SKU), and today's
# date; $P.ends gives the last days of support as EDITION BUILD DATE.
param($P)
$ErrorActionPreference = 'Stop'
$system = Get-CimInstance -ClassName Win32_OperatingSystem
ConvertTo-Json -Compress -Depth 3 -InputObject ([ordered]@{
    build = [int]$system.BuildNumber
    kind = [int]$system.ProductType
    sku = [int]$system.OperatingSystemSKU
    now = (Get-Date).ToUniversalTime().ToString('o')
    ends = @($P.ends | ForEach-Object { [string]$_ })
})
