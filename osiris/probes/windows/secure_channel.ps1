# Whether this member and its domain still know each other: Netlogon asks a domain controller
# (Test-ComputerSecureChannel). DomainRole 1 and 3 are members; the others have nobody to ask.
# MicrosoftDocs/PowerShell-Docs reference/5.1/Microsoft.PowerShell.Management/Test-ComputerSecureChannel.md
param($P)
$ErrorActionPreference = 'Stop'
$computer = Get-CimInstance -ClassName Win32_ComputerSystem -Property DomainRole
$member = @(1, 3) -contains [int]$computer.DomainRole
$whole = $null
if ($member) { $whole = [bool](Test-ComputerSecureChannel) }
ConvertTo-Json -Compress -InputObject ([ordered]@{ member = $member; whole = $whole })
