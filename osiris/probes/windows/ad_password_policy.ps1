# The domain's rules for passwords and lockout, and those of groups (fine-grained policies).
# MicrosoftDocs/windows-powershell-docs docset/winserver2022-ps/ActiveDirectory/
# Get-ADDefaultDomainPasswordPolicy.md, Get-ADFineGrainedPasswordPolicy.md
param($P)
$ErrorActionPreference = 'Stop'

function Get-Rules {
    param($Policy)
    return [ordered]@{
        name = [string]$Policy.Name
        length = [int]$Policy.MinPasswordLength
        history = [int]$Policy.PasswordHistoryCount
        complexity = [bool]$Policy.ComplexityEnabled
        reversible = [bool]$Policy.ReversibleEncryptionEnabled
        max_days = [int]$Policy.MaxPasswordAge.TotalDays
        threshold = [int]$Policy.LockoutThreshold
        minutes = [int]$Policy.LockoutDuration.TotalMinutes
    }
}

ConvertTo-Json -Compress -Depth 4 -InputObject ([ordered]@{
    domain = Get-Rules -Policy (Get-ADDefaultDomainPasswordPolicy)
    groups = @(Get-ADFineGrainedPasswordPolicy -Filter '*' | ForEach-Object { Get-Rules -Policy $_ })
})
