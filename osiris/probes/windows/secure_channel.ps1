# Whether this member and its domain still know each other: Netlogon asks a domain controller
# (Test-ComputerSecureChannel). A machine in no domain has nothing to ask.
# MicrosoftDocs/PowerShell-Docs reference/5.1/Microsoft.PowerShell.Management/Test-ComputerSecureChannel.md
param($P)
$ErrorActionPreference = 'Stop'
$computer = Get-CimInstance -ClassName Win32_ComputerSystem -Property PartOfDomain, DomainRole
$whole = $null
if ([bool]$computer.PartOfDomain) { $whole = [bool](Test-ComputerSecureChannel) }
ConvertTo-Json -Compress -InputObject ([ordered]@{ member = [bool]$computer.PartOfDomain; whole = $whole })
