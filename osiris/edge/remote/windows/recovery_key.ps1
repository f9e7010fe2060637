# The recovery password of one BitLocker protector, for the escrow alone. It travels inside the sealed
# connection and is sealed to its holders as soon as it arrives; no reading and no verb may select it.
# MicrosoftDocs/windows-powershell-docs docset/winserver2022-ps/BitLocker/Get-BitLockerVolume.md
param($P)
$ErrorActionPreference = 'Stop'
$volume = Get-BitLockerVolume -MountPoint $P.volume
$found = @($volume.KeyProtector | Where-Object -Property KeyProtectorId -EQ -Value $P.protector)
if ($found.Count -ne 1) { throw 'osiris-refused: the volume has no such protector' }
ConvertTo-Json -Compress -InputObject ([ordered]@{ key = [string]$found[0].RecoveryPassword })
