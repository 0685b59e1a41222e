namespace Okoshi.App.Mail;

/// <summary>How mail leaves the product. Unless the operator says so, none does.</summary>
/// <param name="From">Address that mails come from; empty when there is no mail.</param>
/// <param name="Site">Address of the product as people open it; links in mails begin with it, never with what a request claims.</param>
public sealed record MailSettings(string From, Uri? Site)
{
    public static MailSettings None { get; } = new("", null);

    /// <summary>Name of the mail server.</summary>
    public string Server { get; init; } = "";

    public int Port { get; init; } = 587;

    /// <summary>STARTTLS; switched off only towards a server on the same machine.</summary>
    public bool Encrypted { get; init; } = true;

    /// <summary>Name to sign in to the server with; empty when it asks for none.</summary>
    public string User { get; init; } = "";

    public string Password { get; init; } = "";

    /// <summary>
    /// Where mails are laid down as .eml files in place of being sent; for trials and for offices that send by other means.
    /// </summary>
    public string Folder { get; init; } = "";

    public bool IsOn => From.Length > 0;

    /// <summary>Whatever prints the settings must not print the password.</summary>
    public override string ToString() => IsOn ? $"{From} {(Folder.Length > 0 ? Folder : $"{Server}:{Port}")}" : "off";
}
