# What this sign-in may do: the groups of its access token by SID (whoami.exe, columns without a
# heading; the text beside a SID is in the language of the machine and is not read).
param($P)
$ErrorActionPreference = 'Stop'
$lines = @(whoami.exe /groups /fo csv /nh)
if ($LASTEXITCODE) { throw 'whoami failed' }
$user = @(whoami.exe /user /fo csv /nh)
if ($LASTEXITCODE) { throw 'whoami failed' }
$policy = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System'
$filter = $null
if (Test-Path -LiteralPath $policy) {
    $filter = (Get-Item -LiteralPath $policy).GetValue('LocalAccountTokenFilterPolicy')
}
ConvertTo-Json -Compress -Depth 3 -InputObject ([ordered]@{
    groups = $lines
    user = $user
    filter_off = [bool]($filter -eq 1)
})
