# The domain's rules for passwords and lockout: what is weaker than asked for is raised, what is
# stricter stays. Rules of groups (fine-grained policies) are left alone.
param($Mode, $P, $Was, $Place)
$ErrorActionPreference = 'Stop'
$now = Get-ADDefaultDomainPasswordPolicy
$set = @{ Identity = [string]$now.DistinguishedName }
if ($Mode -eq 'state') {
    [ordered]@{
        length = [int]$now.MinPasswordLength
        history = [int]$now.PasswordHistoryCount
        complexity = [bool]$now.ComplexityEnabled
        reversible = [bool]$now.ReversibleEncryptionEnabled
        threshold = [int]$now.LockoutThreshold
    }
}
if ($Mode -eq 'apply') {
    if ([int]$now.MinPasswordLength -lt [int]$P.length) { $set.MinPasswordLength = [int]$P.length }
    if ([int]$now.PasswordHistoryCount -lt [int]$P.history) { $set.PasswordHistoryCount = [int]$P.history }
    if (-not [bool]$now.ComplexityEnabled) { $set.ComplexityEnabled = $true }
    if ([bool]$now.ReversibleEncryptionEnabled) { $set.ReversibleEncryptionEnabled = $false }
    $tries = [int]$now.LockoutThreshold
    if ($tries -eq 0 -or $tries -gt [int]$P.threshold) { $set.LockoutThreshold = [int]$P.threshold }
    if ($set.Count -gt 1) { Set-ADDefaultDomainPasswordPolicy @set }
}
if ($Mode -eq 'undo') {
    $set.MinPasswordLength = [int]$Was.length
    $set.PasswordHistoryCount = [int]$Was.history
    $set.ComplexityEnabled = [bool]$Was.complexity
    $set.ReversibleEncryptionEnabled = [bool]$Was.reversible
    $set.LockoutThreshold = [int]$Was.threshold
    Set-ADDefaultDomainPasswordPolicy @set
}
