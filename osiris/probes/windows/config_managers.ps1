# Who else keeps settings here: policies that were applied at the last refresh of Group Policy,
# device management that this machine is enrolled with, the configuration that DSC was given, and
# agents for remote management, by the names of their services.
param($P)
$ErrorActionPreference = 'Stop'
$agents = [ordered]@{
    'Configuration Manager' = @('CcmExec')
    'Puppet' = @('puppet', 'pe-puppet')
    'Chef' = @('chef-client')
    'Salt' = @('salt-minion')
    'Ansible (AWX receptor)' = @('receptor')
    'ConnectWise Automate' = @('LTService', 'LTSvcMon')
    'ConnectWise RMM' = @('ITSPlatform', 'SAAZServerPlus')
    'Datto RMM' = @('CagService')
    'NinjaOne' = @('NinjaRMMAgent')
    'N-able' = @('Windows Agent Service', 'Advanced Monitoring Agent')
    'Kaseya VSA' = @('KaseyaAgent', 'KaAgent')
    'Atera' = @('AteraAgent')
    'Syncro' = @('Syncro', 'SyncroLive')
    'Action1' = @('A1Agent')
    'Tactical RMM' = @('tacticalrmm')
    'ManageEngine' = @('ManageEngine UEMS - Agent', 'ManageEngine Desktop Central - Agent')
    'PDQ Connect' = @('PDQConnectAgent')
    'Tanium' = @('Tanium Client')
    'BigFix' = @('BESClient')
}
$services = @{}
foreach ($one in Get-Service) { $services[[string]$one.Name] = [string]$one.Status }
$found = @()
foreach ($agent in $agents.Keys) {
    $own = @($agents[$agent] | Where-Object { $services.ContainsKey($_) })
    if ($own.Count -eq 0) { continue }
    $runs = @($own | Where-Object { $services[$_] -eq 'Running' }).Count -gt 0
    $found += [ordered]@{ name = [string]$agent; running = [bool]$runs }
}
$policies = @()
$kept = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Group Policy\History'
if (Test-Path -LiteralPath $kept) {
    foreach ($extension in @(Get-ChildItem -LiteralPath $kept)) {
        foreach ($policy in @(Get-ChildItem -LiteralPath $extension.PSPath)) {
            $policies += [string]$policy.GetValue('DisplayName')
        }
    }
}
$enrolments = @()
$enrolled = 'HKLM:\SOFTWARE\Microsoft\Enrollments'
if (Test-Path -LiteralPath $enrolled) {
    $enrolments = @(Get-ChildItem -LiteralPath $enrolled | ForEach-Object {
        [string]$_.GetValue('ProviderID')
    })
}
ConvertTo-Json -Compress -Depth 3 -InputObject ([ordered]@{
    agents = $found
    policies = @($policies | Sort-Object -Unique)
    enrolments = @($enrolments | Where-Object { $_ } | Sort-Object -Unique)
    dsc = [bool](Test-Path -LiteralPath "$env:SystemRoot\System32\Configuration\Current.mof")
})
