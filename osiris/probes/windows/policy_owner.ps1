# Which policy sets a value. Group Policy: the resultant set of policy (root\rsop\computer, which
# administrators alone may read), the list of policies that each extension applied, what is left in
# the Policies keys of the registry, and the audit policy that came with it ([MS-GPAC]). Device
# management: its values with the provider that won (PolicyManager), and its enrolments.
# $P: registry  texts "KEY|VALUE";  security  names of secedit, or GUIDs of audit subcategories;
#     services  names;  mdm  texts "AREA/NAME". All of them are the same in every language.
param($P)
$ErrorActionPreference = 'Stop'
$registry = @($P.registry | Where-Object { $_ })
$security = @($P.security | Where-Object { $_ })
$services = @($P.services | Where-Object { $_ })
$mdm = @($P.mdm | Where-Object { $_ })

$rsop = 'root\rsop\computer'
$told = 'yes'
$names = @()
$settings = @()
try {
    $names = @(Get-CimInstance -Namespace $rsop -ClassName RSOP_GPO | ForEach-Object {
        [ordered]@{ id = [string]$_.id; name = [string]$_.name }
    })
    $settings += @(Get-CimInstance -Namespace $rsop -ClassName RSOP_RegistryPolicySetting |
        Where-Object { [int]$_.precedence -eq 1 -and -not $_.deleted } | ForEach-Object {
            $path = [string]$_.registryKey + '|' + [string]$_.valueName
            [ordered]@{ kind = 'registry'; name = $path; gpo = [string]$_.GPOID }
        })
    $settings += @(Get-CimInstance -Namespace $rsop -ClassName RSOP_RegistryValue |
        Where-Object { [int]$_.precedence -eq 1 } | ForEach-Object {
            [ordered]@{ kind = 'template'; name = [string]$_.Path; gpo = [string]$_.GPOID }
        })
    $settings += @(Get-CimInstance -Namespace $rsop -ClassName RSOP_SystemService |
        Where-Object { [int]$_.precedence -eq 1 } | ForEach-Object {
            [ordered]@{ kind = 'service'; name = [string]$_.Service; gpo = [string]$_.GPOID }
        })
    foreach ($class in @('RSOP_SecuritySettingNumeric', 'RSOP_SecuritySettingBoolean')) {
        $settings += @(Get-CimInstance -Namespace $rsop -ClassName $class |
            Where-Object { [int]$_.precedence -eq 1 } | ForEach-Object {
                [ordered]@{ kind = 'security'; name = [string]$_.KeyName; gpo = [string]$_.GPOID }
            })
    }
}
catch {
    $id = [string]$_.FullyQualifiedErrorId
    if ($id -like '*0x8004100e*' -or $id -like '*0x80041010*') { $told = 'none' }
    elseif ($id -like '*0x80041003*' -or $id -like '*0x80070005*') { $told = 'denied' }
    else { throw }
}

# Which extension applied which policy at the last refresh; everybody may read it.
$history = @()
$kept = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Group Policy\History'
if (Test-Path -LiteralPath $kept) {
    foreach ($extension in @(Get-ChildItem -LiteralPath $kept)) {
        foreach ($policy in @(Get-ChildItem -LiteralPath $extension.PSPath)) {
            $history += [ordered]@{
                extension = [string]$extension.PSChildName
                name = [string]$policy.GetValue('DisplayName')
            }
        }
    }
}

$present = @()
foreach ($one in $registry) {
    $parts = ([string]$one).Split('|')
    if (-not (Test-Path -LiteralPath $parts[0])) { continue }
    $key = Get-Item -LiteralPath $parts[0]
    if (@($key.GetValueNames()) -contains $parts[1]) { $present += [string]$one }
}

$audit = @()
$file = "$env:SystemRoot\security\audit\audit.csv"
$auditing = @($security | Where-Object { $_ -like '{*' })
if ($auditing.Count -gt 0) {
    try {
        if (Test-Path -LiteralPath $file) {
            $text = [string](Get-Content -LiteralPath $file -Raw)
            $audit = @($auditing | Where-Object { $text -like ('*' + $_ + '*') })
        }
    }
    catch [UnauthorizedAccessException] { $audit = $null }
}

$managed = @()
$device = 'HKLM:\SOFTWARE\Microsoft\PolicyManager\current\device'
foreach ($one in $mdm) {
    $parts = ([string]$one).Split('/')
    $area = $device + '\' + $parts[0]
    if (-not (Test-Path -LiteralPath $area)) { continue }
    $winner = (Get-Item -LiteralPath $area).GetValue($parts[1] + '_WinningProvider')
    if ($winner) { $managed += [ordered]@{ name = [string]$one; provider = [string]$winner } }
}
$enrolments = @()
$enrolled = 'HKLM:\SOFTWARE\Microsoft\Enrollments'
if (Test-Path -LiteralPath $enrolled) {
    $enrolments = @(Get-ChildItem -LiteralPath $enrolled | ForEach-Object {
        [ordered]@{ id = [string]$_.PSChildName; provider = [string]$_.GetValue('ProviderID') }
    })
}

ConvertTo-Json -Compress -Depth 4 -InputObject ([ordered]@{
    registry = $registry
    security = $security
    services = $services
    mdm = $mdm
    rsop = $told
    names = $names
    settings = $settings
    history = $history
    present = $present
    audit = $audit
    managed = $managed
    enrolments = $enrolments
})
