# Room on the local drives (Win32_LogicalDisk, DriveType 3).
param($P)
$ErrorActionPreference = 'Stop'
$drives = @(Get-CimInstance -ClassName Win32_LogicalDisk -Filter 'DriveType=3' | ForEach-Object {
    [ordered]@{ name = [string]$_.DeviceID; size = [long]$_.Size; free = [long]$_.FreeSpace }
})
ConvertTo-Json -Compress -Depth 3 -InputObject ([ordered]@{
    drives = $drives
    system = [string]$env:SystemDrive
})
