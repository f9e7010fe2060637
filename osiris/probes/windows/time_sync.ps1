# The Windows time service and where it takes the time from (W32Time\Parameters: Type, NtpServer),
# and the machine's own clock. The words of w32tm are in the language of the host: not read.
param($P)
$ErrorActionPreference = 'Stop'
$service = Get-Service -Name W32Time
$kept = Get-ItemProperty -Path 'HKLM:\SYSTEM\CurrentControlSet\Services\W32Time\Parameters'
$computer = Get-CimInstance -ClassName Win32_ComputerSystem
ConvertTo-Json -Compress -Depth 3 -InputObject ([ordered]@{
    status = [string]$service.Status
    start = [string]$service.StartType
    type = [string]$kept.Type
    servers = [string]$kept.NtpServer
    domain_role = [int]$computer.DomainRole
    clock = (Get-Date).ToUniversalTime().ToString('o')
})
