# Free memory, and how far the commit limit is used (Win32_OperatingSystem, in KiB).
param($P)
$ErrorActionPreference = 'Stop'
$system = Get-CimInstance -ClassName Win32_OperatingSystem
ConvertTo-Json -Compress -InputObject ([ordered]@{
    total = [long]$system.TotalVisibleMemorySize
    free = [long]$system.FreePhysicalMemory
    limit = [long]$system.TotalVirtualMemorySize
    left = [long]$system.FreeVirtualMemory
})
