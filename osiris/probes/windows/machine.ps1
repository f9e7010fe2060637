# Who this machine is and what it is in its network: SMBIOS UUID (Win32_ComputerSystemProduct), role
# and domain (Win32_ComputerSystem), version and language (Win32_OperatingSystem), its own clock.
param($P)
$ErrorActionPreference = 'Stop'
$product = Get-CimInstance -ClassName Win32_ComputerSystemProduct
$computer = Get-CimInstance -ClassName Win32_ComputerSystem
$system = Get-CimInstance -ClassName Win32_OperatingSystem
ConvertTo-Json -Compress -Depth 3 -InputObject ([ordered]@{
    uuid = [string]$product.UUID
    name = [string]$computer.Name
    domain_role = [int]$computer.DomainRole
    in_domain = [bool]$computer.PartOfDomain
    domain = [string]$computer.Domain
    product_type = [int]$system.ProductType
    build = [int]$system.BuildNumber
    edition = [int]$system.OperatingSystemSKU
    language = [int]$system.OSLanguage
    clock = (Get-Date).ToUniversalTime().ToString('o')
})
