namespace ECins.Host.People.Matching;

/// <summary>Short and pet forms of given names that are common in Britain, each with the names that it stands for.</summary>
internal static class GivenNames
{
    private const string Forms = """
        alexander alex alec sandy xander
        alexandra alex sandra lexi sandy
        alfred alf alfie fred
        andrew andy drew
        anthony tony antony ant
        barbara barb babs
        benjamin ben benny benji
        bernard bernie
        catherine cathy kate katie kathy cath kathryn katherine kath cate kitty
        charles charlie chas chuck
        charlotte charlie lottie
        christine chris chrissie tina
        christopher chris kit
        daniel dan danny
        david dave davey
        deborah deb debbie debra
        dorothy dot dottie dolly
        edward ed eddie ted teddy ned
        eleanor ellie nell nora
        elizabeth liz lizzie beth betty libby eliza lisa elsie bess
        emily em millie emmy
        frances fran frankie
        francis frank frankie
        frederick fred freddie
        geoffrey geoff jeff jeffrey
        george georgie
        gerald gerry jerry
        gillian gill jill
        gregory greg
        harold harry hal
        henry harry hal hank
        isabella izzy bella isabel
        jacqueline jackie jacqui
        james jim jimmy jamie jem
        jennifer jen jenny
        jessica jess jessie
        john jack johnny jonny jon
        jonathan jon jonny
        joseph joe joey
        joshua josh
        judith judy
        katherine kate katie kathy kath kit
        kenneth ken kenny
        lawrence larry laurie
        leonard len lenny leo
        louise lou
        margaret maggie meg peggy marge margie madge greta
        martin marty
        matthew matt
        michael mike mick mickey micky
        mohammed mohamed muhammad mohammad muhammed mo
        nathaniel nathan nate nat
        nicholas nick nicky
        nicola nicky nikki
        oliver ollie olly
        pamela pam
        patricia pat patsy tricia trish
        patrick paddy pat
        peter pete
        philip phil pip phillip
        rachel rach
        raymond ray
        rebecca becky becca bex
        richard rick ricky dick rich richie
        robert bob bobby rob robbie bert
        ronald ron ronnie
        samantha sam sammy
        samuel sam sammy
        sarah sal sally sara
        stephen steve stevie steven
        stuart stu stewart
        susan sue susie suzanne
        terence terry
        theresa terry tess tessa teresa
        thomas tom tommy
        timothy tim
        victoria vicky vikki tori
        vincent vince vinny
        walter wally walt
        william bill billy will willie liam
        zachary zac zak zack
        """;

    private static readonly Dictionary<string, string[]> StandsFor = Forms.Split('\n')
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        .SelectMany(forms => forms.Select(form => (Form: form, Whole: forms[0])))
        .GroupBy(f => f.Form, f => f.Whole).ToDictionary(g => g.Key, g => g.Distinct().ToArray());

    /// <summary>Whether two words of <see cref="Words"/> are forms of one name.</summary>
    public static bool AreForms(string one, string other) => WholeOf(one).Intersect(WholeOf(other)).Any();

    /// <summary>What the form stands for; itself when it is not known.</summary>
    public static IReadOnlyList<string> WholeOf(string form) => StandsFor.TryGetValue(form, out var wholes) ? wholes : [form];
}
