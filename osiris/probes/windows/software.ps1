# Programs that are installed for everybody: the Uninstall keys of both kinds (64 and 32 bit), without
# those that Windows hides (SystemComponent) and updates of others (ParentKeyName).
param($P)
$ErrorActionPreference = 'Stop'
$names = @()
foreach ($part in @('SOFTWARE', 'SOFTWARE\WOW6432Node')) {
    $root = 'HKLM:\' + $part + '\Microsoft\Windows\CurrentVersion\Uninstall'
    if (-not (Test-Path -LiteralPath $root)) { continue }
    foreach ($key in @(Get-ChildItem -LiteralPath $root)) {
        $name = [string]$key.GetValue('DisplayName')
        if (-not $name -or $key.GetValue('SystemComponent') -eq 1 -or $key.GetValue('ParentKeyName')) { continue }
        $names += $name.Trim()
    }
}
ConvertTo-Json -Compress -Depth 3 -InputObject ([ordered]@{
    names = @($names | Sort-Object -Unique)
    unwanted = @($P.unwanted | Where-Object { $_ } | ForEach-Object { [string]$_ })
    approved = @($P.approved | Where-Object { $_ } | ForEach-Object { [string]$_ })
    ended = @($P.ended | Where-Object { $_ } | ForEach-Object { [string]$_ })
    now = (Get-Date).ToUniversalTime().ToString('o')
})
