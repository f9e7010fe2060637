# The firewall as it is in force (Get-NetFirewallProfile -PolicyStore ActiveStore: the persistent
# store says NotConfigured where the effective action is Block), the state of its service, and the
# products that have taken it over (INetFwProducts of netfw.h; category 2 is the firewall itself).
param($P)
$ErrorActionPreference = 'Stop'
$running = [string](Get-Service -Name MpsSvc).Status -eq 'Running'
$profiles = @()
if ($running) {
    $profiles = @(Get-NetFirewallProfile -PolicyStore ActiveStore | ForEach-Object {
        [ordered]@{
            name = [string]$_.Name
            enabled = [string]$_.Enabled
            inbound = [string]$_.DefaultInboundAction
            log_blocked = [string]$_.LogBlocked
            log_kilobytes = [int]$_.LogMaxSizeKilobytes
        }
    })
}
# Where that cannot be told, the profiles are judged as they are.
$others = $null
try {
    $products = New-Object -ComObject HNetCfg.FwProducts
    $others = @()
    for ($i = 0; $i -lt $products.Count; $i++) {
        $one = $products.Item($i)
        if (@($one.RuleCategories) -contains 2) { $others += [string]$one.DisplayName }
    }
}
catch { $others = $null }
ConvertTo-Json -Compress -Depth 4 -InputObject ([ordered]@{
    running = $running
    profiles = $profiles
    others = $others
    least_kilobytes = [int]$P.least_kilobytes
})
