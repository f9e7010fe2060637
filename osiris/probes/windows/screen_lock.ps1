# After how many seconds without a key or a touch the machine locks its screen: InactivityTimeoutSecs,
# which is for everybody. Absent and 0 both mean never.
param($P)
$ErrorActionPreference = 'Stop'
$key = Get-Item -LiteralPath 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System'
$seconds = $key.GetValue('InactivityTimeoutSecs')
if ($null -ne $seconds) { $seconds = [int64]$seconds }
ConvertTo-Json -Compress -InputObject ([ordered]@{ seconds = $seconds })
