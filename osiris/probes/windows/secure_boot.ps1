# Whether the firmware let only genuine code start Windows: what Windows noted when it started
# (SecureBoot\State), and the kind of firmware (PEFirmwareType: 1 BIOS, 2 UEFI). Everybody may read it;
# Confirm-SecureBootUEFI needs an administrator.
param($P)
$ErrorActionPreference = 'Stop'
$control = 'HKLM:\SYSTEM\CurrentControlSet\Control'
$firmware = (Get-Item -LiteralPath $control).GetValue('PEFirmwareType')
if ($null -ne $firmware) { $firmware = [int]$firmware }
$state = $null
if (Test-Path -LiteralPath "$control\SecureBoot\State") {
    $state = (Get-Item -LiteralPath "$control\SecureBoot\State").GetValue('UEFISecureBootEnabled')
    if ($null -ne $state) { $state = [int]$state }
}
ConvertTo-Json -Compress -InputObject ([ordered]@{ firmware = $firmware; state = $state })
