# Who else keeps settings here: policies that were applied at the last refresh of Group Policy,
# device management that this machine is enrolled with, the configuration that DSC was given, and
# agents for remote management, by the names of their services.
param($P)
$ErrorActionPreference = 'Stop'
$agents = [ordered]@{
    'Configuration Manager' = @('CcmExec')
    'Intune Management Extension' = @('IntuneManagementExtension')
    'Puppet' = @('puppet', 'pe-puppet')
    'Chef' = @('chef-client')
    'Salt' = @('salt-minion')
    'Ansible (AWX receptor)' = @('receptor')
    'ConnectWise Automate' = @('LTService', 'LTSvcMon')
    'ConnectWise RMM' = @('ITSPlatform', 'SAAZServerPlus')
    'ConnectWise ScreenConnect' = @('ScreenConnect Client (*')
    'Datto RMM' = @('CagService')
    'NinjaOne' = @('NinjaRMMAgent')
    'N-able' = @('Windows Agent Service', 'Advanced Monitoring Agent')
    'Kaseya VSA' = @('KaseyaAgent', 'KaAgent', 'VSAX')
    'Atera' = @('AteraAgent')
    'Syncro' = @('Syncro', 'SyncroLive')
    'Action1' = @('A1Agent')
    'Tactical RMM' = @('tacticalrmm')
    'ManageEngine' = @('ManageEngine UEMS - Agent', 'ManageEngine Desktop Central - Agent')
    'PDQ Connect' = @('PDQConnectAgent')
    'Pulseway' = @('PC Monitor')
    'Automox' = @('amagent')
    'Tanium' = @('Tanium Client')
    'BigFix' = @('BESClient')
}
# -like with a list on its left gives those that match; "(*": a name ends in an id of its own.
$names = @()
$running = @()
foreach ($one in Get-Service) {
    $names += [string]$one.Name
    if ([string]$one.Status -eq 'Running') { $running += [string]$one.Name }
}
$found = @()
foreach ($agent in $agents.Keys) {
    $there = $false
    $runs = $false
    foreach ($pattern in $agents[$agent]) {
        if (@($names -like $pattern).Count -gt 0) { $there = $true }
        if (@($running -like $pattern).Count -gt 0) { $runs = $true }
    }
    if ($there) { $found += [ordered]@{ name = [string]$agent; running = [bool]$runs } }
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
