# Which machine this is: maker, model, serial number, SMBIOS UUID, version of Windows (CIMWin32
# provider: Win32_ComputerSystem, Win32_ComputerSystemProduct, Win32_BIOS, Win32_OperatingSystem).
param($P)
$ErrorActionPreference = 'Stop'
$product = Get-CimInstance -ClassName Win32_ComputerSystemProduct
$computer = Get-CimInstance -ClassName Win32_ComputerSystem
$firmware = Get-CimInstance -ClassName Win32_BIOS
$system = Get-CimInstance -ClassName Win32_OperatingSystem
ConvertTo-Json -Compress -Depth 3 -InputObject ([ordered]@{
    uuid = [string]$product.UUID
    vendor = [string]$computer.Manufacturer
    model = [string]$computer.Model
    serial = [string]$firmware.SerialNumber
    os = [string]$system.Caption
    build = [string]$system.BuildNumber
    name = [string]$computer.Name
})
