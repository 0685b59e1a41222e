namespace Okoshi.App.Audit;

/// <summary>What happened, in words.</summary>
public static class AuditWords
{
    public static string Of(AuditKind kind) =>
        kind switch
        {
            AuditKind.SignedIn => "サインインした",
            AuditKind.SignInFailed => "サインインできなかった",
            AuditKind.SignedOut => "サインアウトした",
            AuditKind.Read => "見た",
            AuditKind.Created => "作った",
            AuditKind.Changed => "変えた",
            AuditKind.Deleted => "消した",
            AuditKind.Exported => "書き出した",
            AuditKind.ConsentGiven => "同意した",
            AuditKind.ConsentRevoked => "同意を取り消した",
            _ => "公開した",
        };
}
