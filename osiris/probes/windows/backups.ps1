# Backups of this machine: Windows Server Backup (Get-WBSummary, Get-WBPolicy), and products that we
# know by their services, SERVICE|PRODUCT|LOG|EVENT. Where a product has a log of its own, the level
# of that event says how its last run ended (2 failed, 3 with warnings, 4 well); the others do not
# tell.
param($P)
$ErrorActionPreference = 'Stop'
$products = @(
    'VeeamEndpointBackupSvc|Veeam Agent|Veeam Agent|190',
    'AcronisAgent|Acronis',
    'MMS|Acronis',
    'DattoBackupAgentService|Datto',
    'DattoWindowsAgent|Datto',
    'ShadowProtectSvc|ShadowProtect',
    'CobianReflector|Cobian',
    'Online Backup Service|MSP360',
    'CBBackupPlan|MSP360',
    'Backup Service Controller|N-able Cove',
    'CarboniteService|Carbonite',
    'CrashPlanService|CrashPlan',
    'obengine|Azure Backup',
    'BackupExecAgentAccelerator|Backup Exec',
    'UrBackupClientBackend|UrBackup',
    'MacriumService|Macrium Reflect',
    'NovastorBackupService|NovaStor',
    'Arcserve UDP Agent Service|Arcserve'
)
$never = (Get-Date -Year 2000 -Month 1 -Day 1)

function Get-When {
    param($Date)
    if ($null -eq $Date -or $Date -lt $never) { return $null }
    return $Date.ToUniversalTime().ToString('o')
}

$own = $null
try {
    $summary = Get-WBSummary
    $policy = Get-WBPolicy
    $own = [ordered]@{
        policy = [bool]($null -ne $policy)
        well = Get-When -Date $summary.LastSuccessfulBackupTime
        last = Get-When -Date $summary.LastBackupTime
        result = [long]$summary.LastBackupResultHR
        running = [bool]([string]$summary.CurrentOperationStatus -ne 'NoOperationInProgress')
        covered = @()
        system_state = $false
    }
    if ($null -ne $policy) {
        $own.covered = @(Get-WBVolume -Policy $policy | ForEach-Object { [string]$_.MountPath })
        $own.system_state = [bool](Get-WBSystemState -Policy $policy)
    }
}
catch [Management.Automation.CommandNotFoundException] { $own = $null }

$services = @{}
foreach ($one in Get-Service) { $services[[string]$one.Name] = [string]$one.Status }
$agents = @()
foreach ($line in $products) {
    $parts = ([string]$line).Split('|')
    if (-not $services.ContainsKey($parts[0])) { continue }
    $runs = $null
    if ($parts.Count -gt 2) {
        try {
            $wanted = @{ LogName = $parts[2]; Id = [int]$parts[3]; StartTime = (Get-Date).AddDays(-35) }
            $runs = @(Get-WinEvent -FilterHashtable $wanted -MaxEvents 200 | ForEach-Object {
                [ordered]@{ level = [int]$_.Level; at = $_.TimeCreated.ToUniversalTime().ToString('o') }
            })
        }
        catch {
            $id = [string]$_.FullyQualifiedErrorId
            if ($id -like 'NoMatchingEventsFound*') { $runs = @() }
            elseif ($id -notlike 'NoMatchingLogsFound*') { throw }
        }
    }
    $agents += [ordered]@{ name = $parts[1]; running = [bool]($services[$parts[0]] -eq 'Running'); runs = $runs }
}
$disks = @(Get-CimInstance -ClassName Win32_LogicalDisk -Filter 'DriveType=3' | ForEach-Object {
    [string]$_.DeviceID
})
ConvertTo-Json -Compress -Depth 5 -InputObject ([ordered]@{
    own = $own
    agents = $agents
    disks = $disks
    now = (Get-Date).ToUniversalTime().ToString('o')
})
